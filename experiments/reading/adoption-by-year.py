"""Adoption by year, mean over runs, from results that were exported as CSV.

按年汇总采用率（各次运行的均值），数据来自导出的 CSV。

    npx nqpf run experiments/baseline.yaml --quick
    npx nqpf export results/baseline --table series --format csv
    python3 experiments/reading/adoption-by-year.py results/baseline
"""

import sys

import pandas as pd

series = pd.read_csv(f"{sys.argv[1]}/series.csv")
series["whole"] = series["year"].astype(int)
by_year = series.groupby(["point", "whole"])["adoption"].agg(["size", "mean"])
for (point, year), row in by_year.iterrows():
    print(f"{point},{year},{int(row['size'])},{row['mean']:.9f}")
