import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { askShell } from '@/api/call';
import { type AnyFault, asFault } from '@/api/faults';
import { useFaultText } from '@/components/faultText';

/** Long enough to walk to the printer and look. */
const SHOWN_FOR = 12_000;

/** What is said about papers at the edge of the screen. */
export function usePaperNotices() {
  const { t } = useTranslation();
  const faultText = useFaultText();
  const close = { 'aria-label': t('common.close') };

  const failed = (fault: AnyFault, again: () => void, save?: () => void) => {
    const acts: Act[] = save ? [{ label: t('paper.saveInstead'), run: save }] : [];
    acts.push({ label: t('paper.again'), run: again });
    const id = notifications.show({
      color: 'red',
      role: 'alert',
      autoClose: false,
      closeButtonProps: close,
      message: <Notice text={faultText(fault)} acts={acts} onAct={() => notifications.hide(id)} />,
    });
  };

  const open = async (path: string) => {
    try {
      await askShell('shell.open', { path });
    } catch (thrown) {
      notifications.show({
        color: 'red',
        role: 'alert',
        closeButtonProps: close,
        message: faultText(asFault(thrown)),
      });
    }
  };

  return {
    failed,
    printed: (title: string, job: unknown) =>
      notifications.show({
        color: 'teal',
        closeButtonProps: close,
        title: t('paper.printing', { title }),
        message: typeof job === 'number' && job > 0 ? t('paper.printJob', { job }) : null,
      }),
    saved: (title: string, path: string) =>
      notifications.show({
        color: 'teal',
        autoClose: SHOWN_FOR,
        closeButtonProps: close,
        title,
        message: <Notice text={path} acts={[{ label: t('paper.open'), run: () => open(path) }]} />,
      }),
  };
}

interface Act {
  label: string;
  run: () => void;
}

interface NoticeProps {
  text: string;
  acts: readonly Act[];
  onAct?: () => void;
}

function Notice({ text, acts, onAct }: NoticeProps) {
  return (
    <Stack gap="xs">
      <Text fz="sm" style={{ overflowWrap: 'anywhere' }}>
        {text}
      </Text>
      <Group gap="xs">
        {acts.map(({ label, run }) => (
          <Button
            key={label}
            variant="default"
            size="xs"
            onClick={() => {
              onAct?.();
              run();
            }}
          >
            {label}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
