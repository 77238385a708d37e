import { expect, test } from 'vitest';
import { floorIn } from './named';

test.each([
  ['一楼', '1F'],
  ['3层', '3F'],
  ['十楼', '10F'],
  ['十二楼', '12F'],
  ['二十三层', '23F'],
  ['地下一层', 'B1'],
  ['底楼', '底楼'],
  ['楼', '楼'],
  ['一二楼', '一二楼'],
  ['南楼二层', '南楼二层'],
])('the floor %s is %s in English', (floor, english) => {
  expect(floorIn('en', floor)).toBe(english);
  expect(floorIn('zh-CN', floor)).toBe(floor);
});
