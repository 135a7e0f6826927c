declare module '*.woff2' {
  /** The address that the bundler gives the file. */
  const url: string;
  export default url;
}
