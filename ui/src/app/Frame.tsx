import { Outlet, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Connection } from '@/app/Connection';
import { Header } from '@/app/Header';
import { KeysHelp } from '@/app/KeysHelp';
import { Rail } from '@/app/Rail';
import { Search } from '@/app/Search';
import { useMay } from '@/app/session';
import classes from './frame.module.css';

/** What stands around every screen. A volunteer at the entrance sees the head and nothing else of it. */
export function Frame() {
  const { t } = useTranslation();
  const may = useMay();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const full = path === '/counter';
  return (
    <div className={classes.frame}>
      <Header />
      {may('visit') || may('audit') ? <Rail /> : <span />}
      <main id="page" tabIndex={-1} className={`${classes.page} ${full ? '' : classes.padded}`}>
        <Connection />
        <Outlet />
      </main>
      <a className={classes.skip} href="#page">
        {t('shell.skip')}
      </a>
      {may('people') ? <Search /> : null}
      <KeysHelp />
    </div>
  );
}
