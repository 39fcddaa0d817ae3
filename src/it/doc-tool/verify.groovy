// The build with the bug fails for the bug alone: every other property holds, and the page that is
// left of the one that failed is one table with one row, which has no closing pipe.
def report = { mapper, format ->
  new File(basedir, "target/$mapper/surefire-reports").listFiles().findAll { it.name.endsWith(format) }*.text.join()
}
assert report('main', '.txt').contains('Tests run: 2, Failures: 0, Errors: 0')
assert report('planted-bug', '.txt').contains('Tests run: 2, Failures: 1, Errors: 0')
def shrunk = report('planted-bug', '.xml').split('Shrunk Sample')[1].split('Original Sample')[0]
def table = shrunk.readLines().findAll { it.contains('|') && !it.contains('----jqwik----') }
assert table.size() == 3 : shrunk
assert !table.last().trim().endsWith('|') : shrunk
