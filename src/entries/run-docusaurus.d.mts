export declare const runDocusaurus: (
  command: 'start' | 'build' | 'clear',
  options: readonly string[],
) => Promise<number>;
