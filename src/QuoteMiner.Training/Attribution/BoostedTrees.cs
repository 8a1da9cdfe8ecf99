using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

namespace QuoteMiner.Training.Attribution;

/// <summary>Trains gradient-boosted trees with LightGBM and turns them into the package's flat arrays. One thread, fixed seed: the same rows give the same trees.</summary>
internal static class BoostedTrees
{
    const int Seed = 1;

    /// <summary>Ranks the rows of each group: those labelled true before the others.</summary>
    public static BoostedModel Rank(IReadOnlyList<LabelledRow> rows, BoostingSettings settings)
    {
        var context = new MLContext(Seed);
        var trainer = context.Ranking.Trainers.LightGbm(new LightGbmRankingTrainer.Options
        {
            LabelColumnName = nameof(LabelledRow.Gain),
            FeatureColumnName = nameof(LabelledRow.Features),
            RowGroupColumnName = nameof(LabelledRow.Group),
            Booster = Booster(settings),
            NumberOfIterations = settings.Trees,
            NumberOfLeaves = settings.Leaves,
            LearningRate = settings.LearningRate / 1000.0,
            MinimumExampleCountPerLeaf = settings.RowsPerLeaf,
            Deterministic = true,
            NumberOfThreads = 1,
            Seed = Seed,
            CustomGains = [0, 1],
        });
        var model = trainer.Fit(Load(context, rows));
        return new BoostedModel(TreeData.Of(model.Model.TrainedTreeEnsemble, rows[0].Features.Length), model);
    }

    /// <summary>Log-odds that a row is labelled true.</summary>
    public static BoostedModel Classify(IReadOnlyList<LabelledRow> rows, BoostingSettings settings)
    {
        var context = new MLContext(Seed);
        var trainer = context.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options
        {
            LabelColumnName = nameof(LabelledRow.Label),
            FeatureColumnName = nameof(LabelledRow.Features),
            Booster = Booster(settings),
            NumberOfIterations = settings.Trees,
            NumberOfLeaves = settings.Leaves,
            LearningRate = settings.LearningRate / 1000.0,
            MinimumExampleCountPerLeaf = settings.RowsPerLeaf,
            Sigmoid = 1,
            Deterministic = true,
            NumberOfThreads = 1,
            Seed = Seed,
        });
        var model = trainer.Fit(Load(context, rows));
        return new BoostedModel(TreeData.Of(model.Model.SubModel.TrainedTreeEnsemble, rows[0].Features.Length), model);
    }

    static GradientBooster.Options Booster(BoostingSettings settings) => new()
    {
        FeatureFraction = settings.FeaturesPerTree / 100.0,
        SubsampleFraction = settings.RowsPerTree / 100.0,
        SubsampleFrequency = settings.RowsPerTree < 100 ? 1 : 0,
        L2Regularization = settings.Regularisation,
        MaximumTreeDepth = settings.Levels,
    };

    public static IDataView Load(MLContext context, IReadOnlyList<LabelledRow> rows)
    {
        var schema = SchemaDefinition.Create(typeof(LabelledRow));
        schema[nameof(LabelledRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, rows[0].Features.Length);
        return context.Data.LoadFromEnumerable(rows, schema);
    }
}
