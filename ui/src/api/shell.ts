import type { Fault, Printout, Reply, Role, SitesSetUpArgs, Topic } from '@/api/generated';

/** What may be known of the complex before anybody has signed in. */
export type Front = Reply<'sites.front'>;

/** How the key of the data is kept. */
export type KeyKeeping = { kind: 'keychain' } | { kind: 'passphrase'; passphrase: string };

/** Where new data is to lie: a folder, a PostgreSQL address, or (null) the folder of this account. */
export type NewPlace = { folder?: string; postgres?: string } | null;

/** How far the program has come with opening its data. */
type Phase = 'opening' | 'first_start' | 'key_needed' | 'failed' | 'open';

/** What stands behind the page. */
export interface ShellStatus {
  version: string;
  place: { kind: 'folder'; folder: string } | { kind: 'postgres'; host: string };
  /** The number of this computer's window. */
  counter: number | null;
  signed_in: boolean;
  phase: Phase;
  ways?: readonly ('passphrase' | 'recovery')[];
  /** How the data was opened this time. */
  opened_by?: 'keychain' | 'passphrase' | 'recovery';
  fault?: Fault;
  front?: Front;
}

/** A printer of this computer. */
export interface Printer {
  name: string;
  is_default: boolean;
  status: string;
}

/** An account of the sample complex. */
export interface SampleAccount {
  login: string;
  name: string;
  role: Role;
}

type Nothing = Record<string, never>;

/** The acts of the shell: what each takes and what it answers. */
interface ShellActs {
  'shell.status': { args: Nothing; reply: ShellStatus };
  'shell.create': {
    args: { place: NewPlace; key: KeyKeeping; complex: SitesSetUpArgs };
    reply: { recovery_key: string };
  };
  'shell.create_sample': {
    args: { key: KeyKeeping; password: string };
    reply: { recovery_key: string; accounts: SampleAccount[] };
  };
  'shell.recovery_sheet': { args: { recovery_key: string }; reply: { paper: Printout } };
  'shell.begin': { args: Nothing; reply: unknown };
  'shell.unlock': { args: { passphrase: string } | { recovery_key: string }; reply: unknown };
  'shell.retry': { args: Nothing; reply: unknown };
  'shell.connect': { args: { postgres: string; passphrase?: string }; reply: unknown };
  'shell.forget_place': { args: Nothing; reply: unknown };
  'shell.restore': {
    args: { file?: string; passphrase?: string; recovery_key?: string };
    reply: { kept_as: string | null } | { cancelled: true };
  };
  'shell.remember': { args: { counter: number | null }; reply: unknown };
  'shell.printers': { args: Nothing; reply: Printer[] };
  'shell.print': {
    args: { pdf: string; title: string; printer?: string; copies?: number };
    reply: { job: unknown };
  };
  'shell.save': {
    args: { data: string; name: string; ask: boolean };
    reply: { path: string } | { cancelled: true };
  };
  'shell.open': { args: { path: string }; reply: unknown };
  'shell.keep_draft': { args: { form: string; value: unknown }; reply: unknown };
  'shell.drafts': { args: Nothing; reply: { [form: string]: unknown } };
}

export type ShellActName = keyof ShellActs;
export type ShellArgs<Name extends ShellActName> = ShellActs[Name]['args'];
export type ShellReply<Name extends ShellActName> = ShellActs[Name]['reply'];

/** What the shell tells the page, by the name of the event. */
export interface ShellEvents {
  /** The phase changed. */
  status: ShellStatus;
  /** Somebody changed something that screens show. */
  changed: Topic | 'everything';
  /** The computer slept: every session was locked. */
  locked: null;
  /** The database went away, or is back. */
  connection: { lost: boolean };
  /** How far long work has come. */
  progress: { work: string; done: number; of: number };
}
