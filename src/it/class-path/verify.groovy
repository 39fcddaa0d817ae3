// The library's annotations are seen: each use of null is an error.
def log = new File(basedir, 'build.log').text
assert log.contains("Unsafe.java:[13,33] [NullAway] passing @Nullable parameter '(String) null' where @NonNull is required")
assert log.contains("Unsafe.java:[17,5] [NullAway] returning @Nullable expression from method with @NonNull return type")
