using QuoteMiner.Training;
using QuoteMiner.Training.Accuracy;
using QuoteMiner.Training.Attribution;
using QuoteMiner.Training.Corpora;
using QuoteMiner.Training.Parsing;
using QuoteMiner.Training.Tagging;

const string Usage = """
    usage: QuoteMiner.Training words|tagger|all            train and write src/QuoteMiner/Models/NAME.bin and NAME.md
           QuoteMiner.Training try tagger FILE [NAME=VALUE …]   train with other settings into FILE and print the scores
           QuoteMiner.Training evaluate tagger             print the scores of the model that is there
           QuoteMiner.Training accuracy                    measure everything and write docs/accuracy.md
           QuoteMiner.Training attribution GOLD.jsonl[.gz] fit the attribution's weights and print them
    """;

try
{
    switch (args)
    {
        case ["words"]:
            Commands().Words();
            break;
        case ["tagger"]:
            Commands().Tagger(new TaggerSettings());
            break;
        case ["all"]:
            Commands().Words();
            Commands().Tagger(new TaggerSettings());
            break;
        case ["try", "tagger", var file, .. var settings]:
            Commands().Tagger(settings.Aggregate(new TaggerSettings(), (all, one) => all.With(one)), file);
            break;
        case ["try", "parser", var file, var tags, .. var settings]:
            new ParserCommands(Repository.Find()).Try(settings.Aggregate(new ParserSettings(), (all, one) => all.With(one)), file, tags);
            break;
        case ["show", var file, var set, var relation]:
            new ParserCommands(Repository.Find()).Show(file, set, QuoteMiner.Text.DependencyRelations.Parse(relation));
            break;
        case ["evaluate", "tagger"]:
            Commands().EvaluateTagger();
            break;
        case ["accuracy"]:
            AccuracyCommand.Run(Repository.Find());
            break;
        case ["attribution", var path]:
            AttributionFit.Run(path);
            break;
        default:
            Console.Error.WriteLine(Usage);
            return 2;
    }

    return 0;
}
catch (Exception exception) when (exception is CorpusException or ArgumentException or InvalidDataException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}

static TrainingCommands Commands() => new(Repository.Find());
