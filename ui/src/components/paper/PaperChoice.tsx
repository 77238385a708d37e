import { Group, SegmentedControl, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { papers, usePaper } from '@/components/paper/usePaper';

/** On which paper and how large this computer prints; remembered. */
export function PaperChoice() {
  const { t } = useTranslation();
  const { paper, setPaper, print, setPrint } = usePaper();
  return (
    <Group gap="sm">
      <SegmentedControl
        size="xs"
        aria-label={t('paper.paper')}
        transitionDuration={0}
        value={paper}
        onChange={setPaper}
        data={papers.map((value) => ({ value, label: t(`terms.paper.${value}`) }))}
      />
      <Switch
        label={t('paper.large')}
        checked={print === 'large'}
        onChange={(event) => setPrint(event.currentTarget.checked ? 'large' : 'normal')}
      />
    </Group>
  );
}
