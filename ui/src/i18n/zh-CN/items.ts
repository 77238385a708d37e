/** Words of the forms that add an item to a visit. */
export const items = {
  add: '加入本次办理',
  topic: '咨询主题',
  topicHint: '几个字，会印在回执上',
  question: '问题',
  answer: '答复',
  toSite: '转去哪里',
  toSiteHint: '输入名称查找',
  siteOnFoot: '{{name}}（步行 {{minutes}} 分钟）',
  matter: '办什么事',
  bring: '要带的材料',
  bringHint: '每样一行，按回车加下一样',
  alwaysBring: '当地通常要带：{{things}}',
} as const;
