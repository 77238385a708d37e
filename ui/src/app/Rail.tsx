import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { screens } from '@/app/screens';
import { useMay, useSession } from '@/app/session';
import classes from './frame.module.css';

/** The way from screen to screen; what one may not see is not there. */
export function Rail() {
  const { t } = useTranslation();
  const may = useMay();
  const { me } = useSession();
  const shown = screens.filter(
    ({ name, needs }) => may(needs) && (name !== 'counter' || me.counter),
  );
  return (
    <nav className={classes.rail} aria-label={t('shell.nav')}>
      {shown.map(({ name, to, icon: Icon }) => (
        <Link
          key={name}
          to={to}
          className={`${classes.place} ${name === 'settings' ? classes.push : ''}`}
          activeProps={{ 'aria-current': 'page' }}
        >
          <Icon aria-hidden size={22} stroke={1.5} />
          {t(`shell.screens.${name}`)}
        </Link>
      ))}
    </nav>
  );
}
