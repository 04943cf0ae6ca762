# Adoption by year, mean over runs, from results that were exported as CSV.
# 按年汇总采用率（各次运行的均值），数据来自导出的 CSV。
#
#   npx nqpf run experiments/baseline.yaml --quick
#   npx nqpf export results/baseline --table series --format csv
#   Rscript experiments/reading/adoption-by-year.R results/baseline

folder <- commandArgs(trailingOnly = TRUE)[1]
series <- read.csv(file.path(folder, "series.csv"))
series$whole <- floor(series$year)
means <- aggregate(adoption ~ whole + point, series, function(x) c(n = length(x), mean = mean(x)))
cat(sprintf("%d,%d,%d,%.9f\n", means$point, means$whole, means$adoption[, "n"], means$adoption[, "mean"]), sep = "")
