/** Every word of the screen, in the language it is thought in. `en.ts` follows key by key. */
export const zhCN = {
  program: {
    chineseName: '一窗',
    latinName: 'OneCounter',
  },
  site: {
    kind: '党群服务综合体 · 综合服务窗口',
    promise: '一个窗口，一次来访，一张回执',
  },
  language: {
    choose: '语言',
  },
} as const;

/** The same keys in another language: one missing or one too many does not compile. */
export type Words = Translated<typeof zhCN>;

type Translated<Node> = Node extends string
  ? string
  : { readonly [Key in keyof Node]: Translated<Node[Key]> };
