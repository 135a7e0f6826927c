declare module '*.woff2' {
  /** The file's address, assigned by the bundler. */
  const url: string;
  export default url;
}
