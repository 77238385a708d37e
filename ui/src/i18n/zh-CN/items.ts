/** Words of items. */
export const items = {} as const;
