import { useTranslation } from 'react-i18next';
import { useWrite } from '@/api/write';
import { ReasonDialog } from '@/components/ReasonDialog';

interface JumpDialogProps {
  enrolment: string;
  name: string;
  onClose: () => void;
}

/** Asks why somebody comes before all others who wait (R-CO-5). */
export function JumpDialog({ enrolment, name, onClose }: JumpDialogProps) {
  const { t } = useTranslation();
  const jump = useWrite('courses.jump_queue', { refusal: 'form', onDone: onClose });
  return (
    <ReasonDialog
      title={t('courses.waitingList.jumpOf', { name })}
      text={t('courses.waitingList.jumpText')}
      submit={t('courses.waitingList.jump')}
      pending={jump.pending}
      fault={jump.fault}
      onSubmit={(reason) => jump.run({ enrolment, reason })}
      onClose={onClose}
    />
  );
}
