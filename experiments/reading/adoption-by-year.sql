SELECT point, CAST(floor(year) AS INTEGER) AS whole, count(*) AS n, avg(adoption) AS adoption
FROM series
GROUP BY ALL
ORDER BY ALL
-- Adoption by year, mean over runs. 按年汇总采用率（各次运行的均值）。
--
--   npx nqpf run experiments/baseline.yaml --quick
--   npx nqpf query results/baseline "$(cat experiments/reading/adoption-by-year.sql)" --csv
--
-- Any DuckDB reads the files without nqpf: FROM 'results/baseline/series.parquet'.
