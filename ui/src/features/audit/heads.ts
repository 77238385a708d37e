import type { AuditHead, AuditNames } from '@/api/generated';

/** What was typed from paper. */
export interface TypedHeads {
  heads: AuditHead[];
  /** The pieces that are no head of a station we know. */
  unread: string[];
}

/** Heads as a day report prints them: `2 号窗口 1234 b3f1…；3 号窗口 …`, or a line each. */
export function readHeads(typed: string, stations: AuditNames['stations']): TypedHeads {
  const read: TypedHeads = { heads: [], unread: [] };
  for (const piece of typed.split(/[;；\n]/).map((one) => one.trim())) {
    const [, name = '', sequence = '', mac = ''] =
      /^(.+?)\s+#?(\d+)\s+([0-9a-f\s]{16,})$/i.exec(piece) ?? [];
    const station = stations.find((one) => one.name === name.trim())?.station;
    if (station !== undefined) {
      read.heads.push({ station, sequence: Number(sequence), mac: mac.replaceAll(/\s/g, '') });
    } else if (piece !== '') {
      read.unread.push(piece);
    }
  }
  return read;
}
