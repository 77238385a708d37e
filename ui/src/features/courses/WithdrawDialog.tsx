import { useTranslation } from 'react-i18next';
import { useWrite } from '@/api/write';
import { useNotice } from '@/components/items/notice';
import { ReasonDialog } from '@/components/ReasonDialog';

interface WithdrawDialogProps {
  enrolment: string;
  title: string;
  text: string;
  submit: string;
  onClose: () => void;
}

/** Asks why somebody leaves a course or its waiting list; says so when the place goes to the next. */
export function WithdrawDialog({ enrolment, title, text, submit, onClose }: WithdrawDialogProps) {
  const { t } = useTranslation();
  const notice = useNotice();
  const withdraw = useWrite('courses.withdraw', {
    refusal: 'form',
    onDone: ({ moved }) => {
      if (moved.offered.length > 0) {
        notice(t('courses.callList.offeredNext'));
      }
      onClose();
    },
  });
  return (
    <ReasonDialog
      title={title}
      text={text}
      submit={submit}
      pending={withdraw.pending}
      fault={withdraw.fault}
      onSubmit={(reason) => withdraw.run({ enrolment, reason })}
      onClose={onClose}
    />
  );
}
