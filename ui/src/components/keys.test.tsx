import { screen } from '@testing-library/react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { expect, test, vi } from 'vitest';
import { Dialog } from '@/components/Dialog';
import { useKeys } from '@/components/keys';
import { SelectField } from '@/components/SelectField';
import { SidePanel } from '@/components/SidePanel';
import { startWords } from '@/i18n/words';
import { drawAtDesk } from '@/testDesk';

vi.mock('@/api/transport', () => ({ carry: vi.fn(), hear: () => () => undefined }));

function Both({ onPanel }: { onPanel: () => void }) {
  const [opened, setOpened] = useState(true);
  // In the window the dialog is gone before the key comes up; here it is so by force.
  const close = () => flushSync(() => setOpened(false));
  return (
    <SidePanel title="panel" onClose={onPanel}>
      <Dialog title="dialog" opened={opened} onClose={close}>
        <button type="button">{'inside'}</button>
      </Dialog>
    </SidePanel>
  );
}

test('Esc closes the dialog and leaves the panel beneath it', async () => {
  await startWords();
  const onPanel = vi.fn();
  const { user } = drawAtDesk(<Both onPanel={onPanel} />);
  await screen.findByRole('button', { name: 'inside' });
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('button', { name: 'inside' })).toBeNull();
  expect(onPanel).not.toHaveBeenCalled();
  await user.keyboard('{Escape}');
  expect(onPanel).toHaveBeenCalledOnce();
});

test('Esc closes the list of a field and leaves the panel around it', async () => {
  const onPanel = vi.fn();
  function Listing() {
    const [opened, setOpened] = useState(true);
    return (
      <SidePanel title="panel" onClose={onPanel}>
        <input
          aria-label="field"
          role="combobox"
          aria-controls="list"
          aria-expanded={opened}
          onKeyDown={() => flushSync(() => setOpened(false))}
        />
      </SidePanel>
    );
  }
  const { user } = drawAtDesk(<Listing />);
  await user.click(await screen.findByRole('combobox', { name: 'field' }));
  await user.keyboard('{Escape}');
  expect(onPanel).not.toHaveBeenCalled();
  await user.keyboard('{Escape}');
  expect(onPanel).toHaveBeenCalledOnce();
});

test("Ctrl+Enter on a closed list of choices is the form's, and does not open it", async () => {
  const onSubmit = vi.fn();
  function Choosing() {
    useKeys([{ key: 'Ctrl+Enter', label: 'submit', run: onSubmit }]);
    return <SelectField label="choice" data={['one', 'two']} defaultValue="one" />;
  }
  const { user } = drawAtDesk(<Choosing />);
  const choice = await screen.findByRole('combobox', { name: 'choice' });
  choice.focus();
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(onSubmit).toHaveBeenCalledOnce();
  expect(choice.getAttribute('aria-expanded')).not.toBe('true');
});
