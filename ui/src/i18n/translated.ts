/** The same keys in another language: one missing or one too many does not compile. */
export type Translated<Node> = Node extends string
  ? string
  : { readonly [Key in keyof Node]: Translated<Node[Key]> };
