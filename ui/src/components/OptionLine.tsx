import classes from './OptionLine.module.css';

interface OptionLineProps {
  /** In front, such as the hours of a shift. */
  before?: string;
  name: string;
  /** At the right end, such as how many places are left. */
  aside?: string | undefined;
}

/**
 * A line of a list to choose from. Of plain elements: a list is drawn whole while a key waits to be answered, and 120
 * lines of a group and three texts each took 30 ms longer.
 */
export function OptionLine({ before, name, aside }: OptionLineProps) {
  return (
    <span className={classes.line}>
      {before === undefined ? null : <span>{before}</span>}
      <span className={classes.name}>{name}</span>
      {aside === undefined ? null : <span className={classes.aside}>{aside}</span>}
    </span>
  );
}
