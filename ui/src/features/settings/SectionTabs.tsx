import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { usePlace } from './place';

interface SectionTabsProps<Name extends string> {
  label: string;
  tabs: readonly { name: Name; label: string; page: () => ReactNode }[];
}

/** The parts of a section that has several; which is shown stands in the address. */
export function SectionTabs<Name extends string>({ label, tabs }: SectionTabsProps<Name>) {
  const { tab, goTab } = usePlace();
  const here = tabs.find(({ name }) => name === tab) ?? tabs[0];
  return (
    <Tabs value={here?.name ?? null} onChange={(name) => name && goTab(name)} keepMounted={false}>
      <Tabs.List aria-label={label} mb="md">
        {tabs.map((one) => (
          <Tabs.Tab key={one.name} value={one.name}>
            {one.label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map((one) => (
        <Tabs.Panel key={one.name} value={one.name}>
          {one.name === here?.name ? one.page() : null}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
