import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { carry } from '@/api/transport';
import { useWrite } from '@/api/write';
import { Form } from '@/components/Form';
import { startWords } from '@/i18n/words';
import { answer, asked, drawAtDesk, refusal } from '@/testDesk';

vi.mock('@/api/transport', () => ({ carry: vi.fn(), hear: () => () => undefined }));

beforeAll(startWords);
beforeEach(() => vi.mocked(carry).mockReset());

function Park() {
  const form = useForm({ initialValues: { where: '' } });
  const park = useWrite('visits.park', { refusal: 'form' });
  return (
    <Form
      form={form}
      kept
      submit="暂挂"
      pending={park.pending}
      fault={park.fault}
      onSubmit={(values, accept) => park.run({ visit: accept.join() || 'v1', ...values })}
    >
      <TextInput label="人在哪里等" {...form.getInputProps('where')} />
    </Form>
  );
}

test('a refusal stands at its field, the focus goes there, and nothing typed is lost', async () => {
  answer({ 'visits.park': refusal('invalid', { where: { code: 'text_empty' } }) });
  const { user } = drawAtDesk(<Park />);
  const field = await screen.findByRole('textbox', { name: '人在哪里等' });
  await user.type(field, '  ');
  await user.click(screen.getByRole('button', { name: '暂挂' }));
  await waitFor(() => expect(field).toHaveProperty('ariaInvalid', 'true'));
  expect(document.activeElement).toBe(field);
  expect(field).toHaveProperty('value', '  ');
});

test('a warning is asked about, and what is accepted goes with the next try', async () => {
  let tries = 0;
  answer({
    'visits.park': () => {
      tries += 1;
      const warnings = [{ code: 'few_heads_for_room', params: { fewest: 5, heads: 2 } }];
      return tries === 1 ? refusal('accept_warnings', {}, { warnings }) : {};
    },
  });
  const { user } = drawAtDesk(<Park />);
  await user.type(await screen.findByRole('textbox', { name: '人在哪里等' }), '大厅{Enter}');
  await user.click(await screen.findByRole('button', { name: '已知情，继续' }));
  await waitFor(() => expect(asked('visits.park')).toHaveLength(2));
  expect(asked('visits.park')[1]).toEqual({ visit: 'few_heads_for_room', where: '大厅' });
});

test('the same words keep their request id until they were done', async () => {
  answer({ 'visits.park': refusal('unreachable') });
  const { user } = drawAtDesk(<Park />);
  await user.type(await screen.findByRole('textbox', { name: '人在哪里等' }), '大厅');
  const ids = () =>
    vi.mocked(carry).mock.calls.flatMap(([name, id]) => (name === 'visits.park' ? [id] : []));
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(ids()).toHaveLength(1));
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(ids()).toHaveLength(2));
  expect(new Set(ids()).size, 'a repeat after a lost answer is the same request').toBe(1);
  await user.type(screen.getByRole('textbox', { name: '人在哪里等' }), '门口{Enter}');
  await waitFor(() => expect(ids()).toHaveLength(3));
  expect(new Set(ids()).size, 'other words are another request').toBe(2);
});
