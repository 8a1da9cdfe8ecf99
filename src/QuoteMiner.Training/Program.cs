using QuoteMiner.Training;
using QuoteMiner.Training.Corpora;
using QuoteMiner.Training.Tagging;

const string Usage = """
    usage: QuoteMiner.Training words|tagger|all            train and write src/QuoteMiner/Models/NAME.bin and NAME.md
           QuoteMiner.Training try tagger FILE [NAME=VALUE …]   train with other settings into FILE and print the scores
           QuoteMiner.Training evaluate tagger             print the scores of the model that is there
    """;

try
{
    var commands = new TrainingCommands(Repository.Find());
    switch (args)
    {
        case ["words"]:
            commands.Words();
            break;
        case ["tagger"]:
            commands.Tagger(new TaggerSettings());
            break;
        case ["all"]:
            commands.Words();
            commands.Tagger(new TaggerSettings());
            break;
        case ["try", "tagger", var file, .. var settings]:
            commands.Tagger(settings.Aggregate(new TaggerSettings(), (all, one) => all.With(one)), file);
            break;
        case ["evaluate", "tagger"]:
            commands.EvaluateTagger();
            break;
        default:
            Console.Error.WriteLine(Usage);
            return 2;
    }

    return 0;
}
catch (Exception exception) when (exception is CorpusException or ArgumentException or InvalidDataException or IOException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
