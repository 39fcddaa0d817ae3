// Both builds with errors fail for the one error of the page, and show it.
def log = new File(basedir, 'build.log').text
def finding = 'exchanges.md:5:43: error: OKX: the row has 3 cells and the header has 2: no renderer shows "late" [extra-cells]'
assert log.contains('broken/' + finding)
assert log.count(finding) >= 2
