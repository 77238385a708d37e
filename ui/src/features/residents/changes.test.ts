import { expect, test } from 'vitest';
import type { Card } from '@/api/generated';
import { changesOf, knownValues, rebased } from './changes';

const card: Card = {
  resident: 'r1',
  version: 3,
  name: '单志远',
  pinyin: 'Shàn Zhìyuǎn',
  sex: null,
  age: 41,
  document: { kind: 'resident_id', number: '310***********9993' },
  document_overridden: false,
  phone: { number: '199****0001', whose: '女儿' },
  address: '昌平路***',
  engagements: [],
  visits: 0,
};

const known = knownValues(card);

test('what is left as it was is not sent, least of all what is masked', () => {
  expect(changesOf(known, known, [], null)).toEqual({});
  expect(JSON.stringify(known)).not.toContain('*');
});

test('what was typed is sent, blanks take away, and so does a tick for what is hidden', () => {
  const values = { ...known, name: '单志', phoneLabel: ' ', road: '昌平路', birth: '19850312' };
  expect(changesOf(values, known, ['document'], null)).toEqual({
    name: '单志',
    phone_label: null,
    birth: '1985-03-12',
    document: null,
    address: {
      sub_district: null,
      road: '昌平路',
      lane: null,
      branch_lane: null,
      number: null,
      room: null,
    },
  });
});

test('a new document suggests the sex where none was known', () => {
  const values = { ...known, documentNumber: '310106198503129993' };
  expect(changesOf(values, known, [], 'male')).toEqual({
    sex: 'male',
    document: { kind: 'resident_id', number: '310106198503129993' },
  });
});

test('after somebody else changed the record, what was typed stays on top of it', () => {
  const latest = knownValues({
    ...card,
    version: 4,
    name: '单致远',
    neighbourhood: '昌平路居委会',
  });
  const typed = { ...known, phone: '19900000002' };
  expect(rebased(typed, known, latest)).toEqual({ ...latest, phone: '19900000002' });
});
