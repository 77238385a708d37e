import { NavLink, ScrollArea } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/app/session';
import { usePlace } from './place';
import { sectionNames } from './search';
import { sections } from './sections';
import classes from './settings.module.css';

/** The settings: what there is at the left, one section beside it. What one may not change is not there. */
export function Settings() {
  const { t } = useTranslation();
  const may = useMay();
  const { section } = usePlace();
  const shown = sectionNames.filter((name) => may(sections[name].needs));
  const here = shown.find((name) => name === section) ?? shown[0] ?? 'about';
  const Page = sections[here].page;
  return (
    <div className={classes.settings}>
      <ScrollArea.Autosize component="nav" aria-label={t('settings.title')} className={classes.nav}>
        {shown.map((name) => {
          const Icon = sections[name].icon;
          return (
            <NavLink
              key={name}
              label={t(`settings.sections.${name}`)}
              leftSection={<Icon aria-hidden size={18} stroke={1.5} />}
              active={name === here}
              variant="light"
              py={5}
              aria-current={name === here ? 'page' : undefined}
              renderRoot={(props) => <Link to="/settings" search={{ section: name }} {...props} />}
            />
          );
        })}
      </ScrollArea.Autosize>
      <section className={classes.page} aria-label={t(`settings.sections.${here}`)}>
        <Page key={here} />
      </section>
    </div>
  );
}
