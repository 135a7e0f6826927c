/** React compares no content that is set as HTML while it takes over, so an empty string keeps what is there. */
export const asServed = { dangerouslySetInnerHTML: { __html: '' }, suppressHydrationWarning: true } as const;
