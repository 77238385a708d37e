import { screen } from '@testing-library/react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { expect, test, vi } from 'vitest';
import { Dialog } from '@/components/Dialog';
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
