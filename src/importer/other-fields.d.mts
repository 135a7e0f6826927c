export declare const listOtherFields: (record: unknown, known: readonly string[]) => string[];
