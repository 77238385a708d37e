/** Words of audit. */
export const audit = {} as const;
