/** Uses the library as a module. */
module example.modulepath {
  requires io.github.exchangetables;
}
