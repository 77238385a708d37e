import { expect, test } from 'vitest';
import { gather, withInputs } from './definitions.mjs';

const room = { type: 'object', properties: { floor: { type: 'integer' } } };

test('a type that two schemas share is written once', () => {
  const { definitions, roots } = gather([
    { title: 'Booking', schema: { $ref: '#/$defs/Room', $defs: { Room: room } } },
    { schema: { type: 'array', items: { $ref: '#/$defs/Room' }, $defs: { Room: room } } },
  ]);
  expect(Object.keys(definitions)).toEqual(['Room', 'Booking']);
  expect(roots).toEqual([
    { $ref: '#/$defs/Booking' },
    { type: 'array', items: { $ref: '#/$defs/Room' } },
  ]);
});

test('two types under one name are told apart by their actions, so that none silently wins', () => {
  const schemas = [
    { title: 'Room', schema: room, action: 'RoomsList' },
    { title: 'Room', schema: { type: 'string' }, action: 'RoomsOpen' },
  ];
  const { definitions } = gather(schemas);
  expect(Object.keys(definitions)).toEqual(['RoomsListRoom', 'RoomsOpenRoom']);
});

test('a type that reads differently on the way in gets its own name, with all that hold it', () => {
  const door = { type: 'object', properties: { room: { $ref: '#/$defs/Room' } } };
  const asked = gather([
    { title: 'Ask', schema: { $ref: '#/$defs/Door', $defs: { Door: door, Room: room } } },
  ]);
  const strict = { ...room, required: ['floor'] };
  const answered = gather([
    { title: 'Answer', schema: { $ref: '#/$defs/Door', $defs: { Door: door, Room: strict } } },
  ]);
  const { definitions, args } = withInputs(asked, answered);
  expect(Object.keys(definitions)).toEqual([
    'Answer',
    'Ask',
    'Door',
    'DoorInput',
    'Room',
    'RoomInput',
  ]);
  expect(definitions.DoorInput.properties.room).toEqual({ $ref: '#/$defs/RoomInput' });
  expect(args).toEqual([{ $ref: '#/$defs/Ask' }]);
});

test('a type that holds itself points to its own name', () => {
  const { definitions } = gather([
    { title: 'Part', schema: { properties: { inner: { $ref: '#' } } } },
  ]);
  expect(definitions.Part.properties.inner).toEqual({ $ref: '#/$defs/Part' });
});
