import { SegmentedControl } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { ListedSite } from '@/api/generated';
import { useWrite } from '@/api/write';
import { ClosePlace } from './ClosePlace';
import { PlaceFields } from './PlaceFields';
import { usePlace } from './place';
import { placeOf, typedPlace } from './placeValues';
import { SettingsForm } from './SettingsForm';

const kinds = ['place', 'station'] as const;

/** One more place that people are sent to, or everything of one but its code and kind. */
export function PlaceForm({ site }: { site: ListedSite | null }) {
  return site ? <ChangePlace site={site} /> : <AddPlace />;
}

function AddPlace() {
  const { t } = useTranslation();
  const { close } = usePlace();
  const add = useWrite('sites.add_place', { refusal: 'form' });
  const form = useForm({ initialValues: typedPlace(null) });
  return (
    <SettingsForm
      form={form}
      write={add}
      args={(typed) => ({ code: typed.code, kind: typed.kind, ...placeOf(typed) })}
      submit={t('common.add')}
      onSaved={close}
      onCancel={close}
    >
      <SegmentedControl
        aria-label={t('settings.places.kind')}
        transitionDuration={0}
        style={{ alignSelf: 'flex-start' }}
        data={kinds.map((value) => ({ value, label: t(`terms.siteKind.${value}`) }))}
        {...form.getInputProps('kind')}
      />
      <PlaceFields form={form} isNew />
    </SettingsForm>
  );
}

function ChangePlace({ site }: { site: ListedSite }) {
  const { close } = usePlace();
  const change = useWrite('sites.change', { refusal: 'form' });
  const form = useForm({ initialValues: typedPlace(site) });
  return (
    <SettingsForm
      form={form}
      write={change}
      args={(typed) => ({ site: site.id, ...placeOf(typed) })}
      onSaved={close}
      onCancel={close}
      foot={<ClosePlace site={site} />}
    >
      <PlaceFields form={form} isNew={false} />
    </SettingsForm>
  );
}
