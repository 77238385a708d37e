/** Words of the people screen. */
export const residents = {
  age: '{{age}} 岁',
} as const;
