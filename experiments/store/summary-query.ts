import type { DuckDBConnection } from '@duckdb/node-api'
import quantile from '@stdlib/stats-base-dists-t-quantile'
import { factorColumn, type Layout } from './layout.ts'
import { sqlName, sqlText } from './sql-text.ts'

/**
 * The query for summary.parquet over the view `done`: for each point and outcome the number of runs with a finite
 * figure, mean, standard deviation (n - 1), the 95 percent interval of the mean by Student's t, median and the 5 and 95
 * percent quantiles (type 7 of Hyndman and Fan 1996).
 */
export async function summaryQuery(connection: DuckDBConnection, layout: Layout): Promise<string> {
  await connection.run('CREATE TABLE student (n BIGINT, t DOUBLE)')
  const answer = await connection.runAndReadAll('SELECT max(n) FROM (SELECT count(*) AS n FROM done GROUP BY point)')
  const most = Number(answer.getRows()[0][0] ?? 0)
  const quantiles = Array.from({ length: Math.max(0, most - 1) }, (_, i) => `(${i + 2}, ${quantile(0.975, i + 1)})`)
  if (quantiles.length > 0) await connection.run(`INSERT INTO student VALUES ${quantiles.join(', ')}`)
  const settings = layout.factors.filter((name) => !layout.drawn.includes(name))
  const factors = settings.map((name) => sqlName(factorColumn(name, layout)))
  const group = ['point', ...factors].join(', ')
  const order = layout.reporters.map(sqlText).join(', ')
  return `
    WITH long AS (UNPIVOT done ON ${layout.reporters.map(sqlName).join(', ')} INTO NAME outcome VALUE figure),
    told AS (
      SELECT ${group}, outcome, count(*) AS n, favg(figure) AS mean, CASE WHEN n > 1 THEN stddev_samp(figure) END AS sd,
        median(figure) AS median, quantile_cont(figure, 0.05) AS q05, quantile_cont(figure, 0.95) AS q95
      FROM long WHERE isfinite(figure) GROUP BY ${group}, outcome
    )
    SELECT ${group}, outcome, n, mean, sd, mean - t * sd / sqrt(n) AS low, mean + t * sd / sqrt(n) AS high,
      median, q05, q95
    FROM told LEFT JOIN student USING (n) ORDER BY point, list_position([${order}], outcome)`
}
