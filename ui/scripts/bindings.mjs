// Reads what `onecounter-cli actions --json` prints on standard input and writes the types of every
// action on standard output: what src/api/generated.ts holds. Same input, same output, to the byte.
import { spawnSync } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import { gather, withInputs } from './definitions.mjs';

const { actions, fault } = JSON.parse(await text(process.stdin));
actions.sort((one, other) => (one.name < other.name ? -1 : 1));

const asked = gather(
  actions.map(({ name, args }) => ({ title: argsName(name), schema: args, action: pascal(name) })),
);
const answered = gather([
  { title: 'Fault', schema: fault, action: '' },
  ...actions.map(({ name, reply }) => ({
    title: typeName(reply.title),
    schema: reply,
    action: pascal(name),
  })),
]);
const { definitions, args, replies } = withInputs(asked, answered);

const wire = {
  title: 'Actions',
  description: 'Every action of the door: what it takes and what it answers.',
  ...record(
    actions.map(({ name }, index) => [
      name,
      record([
        ['args', args[index]],
        ['reply', replies[index + 1]],
      ]),
    ]),
  ),
  $defs: definitions,
};

const banner = '// Written by `cargo xtask bindings` from the table of actions. Do not edit.';
// The generator's remark on every type: it names this file's own construction.
const provenance =
  /(\n \* )?\n \* This interface was referenced by `Actions`'s JSON-Schema\n \* via the `definition` ".*"\./g;
// An interface without members would take anything; an action without arguments takes none.
const empty = /export interface (\w+) \{\s*\}/g;
const types = await compile(wire, 'Actions', {
  additionalProperties: false,
  bannerComment: banner,
  format: false,
  ignoreMinAndMaxItems: true,
  unreachableDefinitions: true,
});
const topics = [...new Set(actions.flatMap((action) => action.topics))].sort();
const table = actions.map(({ name, mode, topics }) => [name, { mode, topics: [...topics].sort() }]);

const written =
  `${types.replace(provenance, '').replace(empty, 'export type $1 = Record<string, never>;')}
export type ActionName = keyof Actions;
export type Args<Name extends ActionName> = Actions[Name]['args'];
export type Reply<Name extends ActionName> = Actions[Name]['reply'];
${definitions.FaultCode ? '' : "export type FaultCode = Fault['code'];"}

/** What an action touches: whoever shows it reads again. */
export type Topic = ${topics.map((topic) => JSON.stringify(topic)).join(' | ') || 'never'};

/** How each action works: whether it writes, and which topics it touches. */
export const actions: { readonly [Name in ActionName]: Behaviour } = ${JSON.stringify(Object.fromEntries(table))};

interface Behaviour { readonly mode: 'read' | 'write' | 'secret'; readonly topics: readonly Topic[] }
`.replaceAll(/\/\*\*\n \*\/\n/g, '');

process.stdout.write(formatted(written));

/** As Biome writes it, so that the file passes the same check as those written by hand. */
function formatted(source) {
  const biome = fileURLToPath(new URL('../node_modules/@biomejs/biome/bin/biome', import.meta.url));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [biome, 'format', '--stdin-file-path=ui/src/api/generated.ts'],
    { cwd: fileURLToPath(new URL('../..', import.meta.url)), input: source, encoding: 'utf8' },
  );
  if (status !== 0) {
    throw new Error(`Biome cannot format the bindings: ${stderr}`);
  }
  return stdout;
}

/** `rooms.book` → `RoomsBookArgs`: an action's struct may share its name with one of another noun. */
function argsName(action) {
  return `${pascal(action)}Args`;
}

/** `rooms.book_series` → `RoomsBookSeries`. */
function pascal(action) {
  const words = action.split(/[._]/);
  return words.map((word) => word[0].toUpperCase() + word.slice(1)).join('');
}

/** The name of a reply's type, or nothing for lists, options and plain values (`Array_of_Room`). */
function typeName(title) {
  return /^[A-Z][A-Za-z0-9]*$/.test(title ?? '') ? title : undefined;
}

function record(entries) {
  return {
    type: 'object',
    properties: Object.fromEntries(entries),
    required: entries.map(([name]) => name),
    additionalProperties: false,
  };
}
