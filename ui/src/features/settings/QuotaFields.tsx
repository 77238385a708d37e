import { NumberInput, SegmentedControl } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DayField } from '@/components/DayField';
import { FieldGroup } from '@/components/FieldGroup';
import { TimeField } from '@/components/TimeField';
import type { TypedQuota } from './courseValues';

const splits = ['total', 'by_audience'] as const;

interface QuotaFieldsProps {
  values: TypedQuota;
  /** The properties of a field, of whatever form holds a quota among other things. */
  input: (field: keyof TypedQuota) => ReturnType<UseFormReturnType<TypedQuota>['getInputProps']>;
}

/** How many places there are, and for whom they are kept until when. */
export function QuotaFields({ values, input }: QuotaFieldsProps) {
  const { t } = useTranslation();
  return (
    <FieldGroup legend={t('settings.courses.places')} columns={3}>
      <SegmentedControl
        aria-label={t('settings.courses.split')}
        transitionDuration={0}
        style={{ alignSelf: 'end' }}
        data={splits.map((value) => ({ value, label: t(`settings.courses.splits.${value}`) }))}
        {...input('split')}
      />
      {values.split === 'total' ? (
        <NumberInput
          withAsterisk
          label={t('settings.courses.total')}
          allowDecimal={false}
          {...input('places')}
        />
      ) : (
        <>
          {(['residents', 'party_members', 'everybody'] as const).map((audience) => (
            <NumberInput
              key={audience}
              withAsterisk
              label={t(`settings.courses.kept.${audience}`)}
              allowDecimal={false}
              {...input(audience)}
            />
          ))}
          <DayField
            required
            label={t('settings.courses.releaseDay')}
            {...input('releaseDay')}
            value={values.releaseDay}
          />
          <TimeField
            label={t('settings.courses.releaseTime')}
            {...input('releaseTime')}
            value={values.releaseTime}
          />
        </>
      )}
    </FieldGroup>
  );
}
