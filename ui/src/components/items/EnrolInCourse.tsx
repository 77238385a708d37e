import { Grid, Input, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseSummary } from '@/api/generated';
import { useRead } from '@/api/read';
import { ActionButton } from '@/components/ActionButton';
import { Form } from '@/components/Form';
import { CourseChoice } from '@/components/items/courses/CourseChoice';
import { CourseVerdict } from '@/components/items/courses/CourseVerdict';
import { audiences, useEnrolling } from '@/components/items/courses/useEnrolling';
import type { ItemFormProps } from '@/components/items/item';
import { PersonPicker } from '@/components/PersonPicker';
import { Read } from '@/components/States';

/** Enrols somebody in a course, or puts them on its waiting list where it is full. */
export function EnrolInCourse(props: ItemFormProps) {
  const courses = useRead('courses.list', { show: 'coming' });
  // The field is there before the list: what is typed meanwhile is not lost.
  return courses.isError ? (
    <Read of={courses}>{() => null}</Read>
  ) : (
    <EnrolForm {...props} courses={courses.data} />
  );
}

function EnrolForm(props: ItemFormProps & { courses: readonly CourseSummary[] | undefined }) {
  const { t } = useTranslation();
  const { visit, onCancel, courses } = props;
  const { form, course, verdict, offer, position, askGuardian, pending, fault, send } =
    useEnrolling(props);
  const { person, guardian } = form.values;
  const withChild = course?.with_child === true;
  // A new field each time: the name that was typed there belongs to the grown-up.
  const [children, setChildren] = useState(0);
  const isGuardian = () => {
    form.setValues({ guardian: person, person: null });
    setChildren((count) => count + 1);
  };
  const submit = () => {
    if (offer) {
      return t('courses.form.take');
    }
    return position === null
      ? t(visit === null ? 'courses.enrol' : 'items.add')
      : t('courses.form.wait', { position });
  };
  return (
    <Form
      form={form}
      kept={visit !== null}
      fields={{ resident: 'person' }}
      submit={submit()}
      pending={pending}
      fault={fault}
      onSubmit={(_, accept) => send(accept)}
      onCancel={onCancel}
    >
      <CourseChoice
        courses={courses}
        value={course}
        onChange={(chosen) => form.setFieldValue('course', chosen?.id ?? '')}
        error={form.errors.course}
      />
      <Grid gap="md" align="flex-end">
        <Grid.Col span={6}>
          <PersonPicker
            key={children}
            autoFocus={children > 0}
            label={t(withChild ? 'courses.form.child' : 'courses.form.person')}
            description={person ? undefined : t('courses.form.personNew')}
            allowNew
            path="person"
            value={person}
            onChange={(chosen) => form.setFieldValue('person', chosen)}
            error={form.errors.person}
          />
        </Grid.Col>
        {askGuardian ? (
          <Grid.Col span={6}>
            <PersonPicker
              label={t('courses.form.guardian')}
              description={guardian ? undefined : t('courses.form.guardianHint')}
              allowNew
              path="guardian"
              value={guardian}
              onChange={(chosen) => form.setFieldValue('guardian', chosen)}
              error={form.errors.guardian}
            />
          </Grid.Col>
        ) : null}
        {course?.quota.kind === 'by_audience' ? (
          <Grid.Col span={6}>
            <Input.Wrapper label={t('courses.form.audience')} labelElement="div">
              <SegmentedControl
                fullWidth
                aria-label={t('courses.form.audience')}
                data={audiences.map((value) => ({ value, label: t(`terms.audience.${value}`) }))}
                {...form.getInputProps('audience')}
              />
            </Input.Wrapper>
          </Grid.Col>
        ) : null}
      </Grid>
      {withChild && person && !guardian ? (
        <ActionButton
          variant="default"
          size="compact-sm"
          style={{ alignSelf: 'flex-start' }}
          label={t('courses.form.isGuardian', { name: person.name })}
          onAct={isGuardian}
        />
      ) : null}
      {verdict ? <CourseVerdict checked={verdict} offer={offer} /> : null}
    </Form>
  );
}
