import { useCardStyles } from "./listCard";

interface SideBySideProps {
  readonly left: readonly [name: string, value: string];
  readonly right: readonly [name: string, value: string];
}

/** Two answers beside each other, each under its name: what is there and what would be, or should be. */
export function SideBySide({ left, right }: SideBySideProps) {
  const styles = useCardStyles();
  return (
    <dl className={styles.pair}>
      {[left, right].map(([name, value]) => (
        <div key={name} className={styles.half}>
          <dt className={styles.name}>{name}</dt>
          <dd style={{ margin: 0 }}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
