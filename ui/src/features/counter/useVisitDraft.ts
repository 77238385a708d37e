import { useRef, useState } from 'react';
import { call } from '@/api/call';
import type { ItemKind, VisitView } from '@/api/generated';
import { useFlush } from '@/components/flush';

/** What is half typed in a visit: the service that is open, and each form as it stands. */
interface VisitDraft {
  service: ItemKind | null;
  forms: { [kind: string]: unknown };
}

/** How long a key rests before what was typed is kept, in milliseconds. */
const REST = 300;

function draftOf(visit: VisitView): VisitDraft {
  const kept: { service?: unknown; forms?: unknown } = visit.draft ?? {};
  return {
    service: isService(kept.service) ? kept.service : null,
    forms: typeof kept.forms === 'object' && kept.forms !== null ? { ...kept.forms } : {},
  };
}

/** The services of the counter by their keys, in the order of the tiles. */
export const services = [
  'room_booking',
  'course',
  'volunteering',
  'appointment',
  'consultation',
  'referral',
] as const satisfies readonly ItemKind[];

export type Service = (typeof services)[number];

function isService(word: unknown): word is Service {
  return services.some((service) => service === word);
}

/**
 * Keeps what is half typed with the visit: it survives a lock, another clerk, a crash and another screen.
 * The page alone holds the latest 0.3 seconds.
 */
export function useVisitDraft(visit: VisitView) {
  const draft = useRef<VisitDraft>(draftOf(visit));
  const [service, showService] = useState<ItemKind | null>(draft.current.service);
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);

  const send = async () => {
    if (waiting.current === null) {
      return;
    }
    clearTimeout(waiting.current);
    waiting.current = null;
    // A refusal (the visit was finished elsewhere) shows with the next real act; typing must not stop.
    await call('visits.save_draft', { visit: visit.visit, draft: draft.current }).catch(
      () => undefined,
    );
  };
  const keep = (changed: Partial<VisitDraft>) => {
    draft.current = { ...draft.current, ...changed };
    if (waiting.current !== null) {
      clearTimeout(waiting.current);
    }
    waiting.current = setTimeout(send, REST);
  };
  useFlush(send);

  return {
    /** The service whose form is open. */
    service: isService(service) ? service : null,
    choose: (chosen: Service | null) => {
      showService(chosen);
      keep({ service: chosen });
    },
    /** What was half typed in the form of a service. */
    formOf: (kind: Service): unknown => draft.current.forms[kind] ?? null,
    keepForm: (kind: Service, values: unknown) =>
      keep({ forms: { ...draft.current.forms, [kind]: values } }),
    /** The form was done: nothing of it is half typed any more. */
    forget: (kind: Service) => {
      const { [kind]: _done, ...forms } = draft.current.forms;
      showService(null);
      keep({ service: null, forms });
    },
    flush: send,
  };
}
