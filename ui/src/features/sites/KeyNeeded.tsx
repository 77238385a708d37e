import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useShellAct } from '@/api/act';
import type { ShellStatus } from '@/api/shell';
import { FaultNote } from '@/components/FaultNote';
import { Form } from '@/components/Form';
import { FrontPage } from '@/components/FrontPage';
import { OtherWays } from './OtherWays';
import { aboutKey, isOneOf, useOnField } from './onField';
import { placeText } from './placeText';
import { keyOf, type TypedKey, TypedKeyFields } from './TypedKeyFields';

/** Asks for the passphrase or the recovery key, and says why the keychain did not open the data. */
export function KeyNeeded({ status }: { status: ShellStatus }) {
  const { t } = useTranslation();
  const unlock = useShellAct('shell.unlock');
  const ways: readonly TypedKey['by'][] = status.ways ?? ['recovery'];
  const initialValues: TypedKey = { by: ways[0] ?? 'recovery', secret: '' };
  const form = useForm({ initialValues });
  const fault = useOnField(unlock.fault, (code) =>
    isOneOf(aboutKey, code) ? 'secret' : undefined,
  );
  return (
    <FrontPage
      title={t('firstStart.keyTitle')}
      text={t('firstStart.keyText', { place: placeText(status.place) })}
      width={520}
    >
      {unlock.fault ? null : <FaultNote fault={status.fault ?? null} />}
      <Form
        form={form}
        kept
        submit={t('firstStart.open')}
        pending={unlock.pending}
        fault={fault}
        onSubmit={(typed) => unlock.run(keyOf(typed))}
      >
        <TypedKeyFields form={form} label={t('firstStart.openBy')} ways={ways} />
      </Form>
      <OtherWays acts={status.fault ? ['retry', 'elsewhere'] : ['elsewhere']} />
    </FrontPage>
  );
}
