/** A CSS module: the class names of the build by the names of the file. */
declare module '*.module.css' {
  const names: Readonly<Record<string, string>>;
  export default names;
}
