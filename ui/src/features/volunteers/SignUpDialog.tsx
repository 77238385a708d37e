import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/Dialog';
import type { Person } from '@/components/items/item';
import { useNotice } from '@/components/items/notice';
import { Volunteer } from '@/components/items/Volunteer';

interface SignUpDialogProps {
  /** The shift that is looked at. */
  shift?: string | undefined;
  /** Whom it is about, if that is known. */
  person?: Person | null;
  onClose: () => void;
}

/** Registers a volunteer or signs one up, without a visit. */
export function SignUpDialog({ shift, person = null, onClose }: SignUpDialogProps) {
  const { t } = useTranslation();
  const notice = useNotice();
  return (
    <Dialog title={t('volunteers.shifts.signUp')} opened onClose={onClose} size="lg">
      <Volunteer
        visit={null}
        person={person}
        shift={shift}
        draft={null}
        onDraft={() => undefined}
        onCancel={onClose}
        onDone={() => {
          notice(t('volunteers.item.done'));
          onClose();
        }}
      />
    </Dialog>
  );
}
