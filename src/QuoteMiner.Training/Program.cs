using QuoteMiner.Training;
using QuoteMiner.Training.Attribution;
using QuoteMiner.Training.Corpora;
using QuoteMiner.Training.Entities;
using QuoteMiner.Training.Tagging;

const string Usage = """
    usage: QuoteMiner.Training words|tagger|entities|all   train and write src/QuoteMiner/Models/NAME.bin and NAME.md
           QuoteMiner.Training try tagger|entities FILE [NAME=VALUE …]   train with other settings into FILE and print the scores
           QuoteMiner.Training evaluate tagger|entities    print the scores of the model that is there; entities FILE: of another one
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
        case ["entities"]:
            Commands().Entities(new NameSettings());
            break;
        case ["all"]:
            Commands().Words();
            Commands().Tagger(new TaggerSettings());
            Commands().Entities(new NameSettings());
            break;
        case ["try", "tagger", var file, .. var settings]:
            Commands().Tagger(settings.Aggregate(new TaggerSettings(), (all, one) => all.With(one)), file);
            break;
        case ["try", "entities", var file, .. var settings]:
            Commands().Entities(settings.Aggregate(new NameSettings(), (all, one) => all.With(one)), file);
            break;
        case ["evaluate", "entities", .. var file] when file.Length < 2:
            Commands().EvaluateEntities(file.FirstOrDefault());
            break;
        case ["evaluate", "tagger"]:
            Commands().EvaluateTagger();
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
