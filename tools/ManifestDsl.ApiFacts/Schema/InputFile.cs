namespace ManifestDsl.ApiFacts.Schema;

/// <summary>
/// A file of facts about fields: the name of a model at the start of a line, and below it one line with a space in front for each field,
/// which is the field's name and facts about it with <c>;</c> between. A line <c>*one;a|b</c> is about the model. <c>#</c> begins a comment.
/// </summary>
public sealed class InputFile
{
    private readonly Dictionary<(string Model, string Field), string[]> _facts = [];
    private readonly string _name;

    private InputFile(string name) => _name = name;

    /// <summary>Reads a file that is embedded in the tool.</summary>
    public static InputFile Read(string name)
    {
        using var reader = new StreamReader(typeof(InputFile).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"no input {name}"));
        var file = new InputFile(name);
        var model = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] != ' ')
            {
                model = line;
                continue;
            }

            var parts = line[1..].Split(';');
            file._facts.Add((model, parts[0]), parts[1..]);
        }

        return file;
    }

    /// <summary>The facts about a field; none when the file does not name it.</summary>
    public IReadOnlyList<string> Of(string model, string field) => _facts.Remove((model, field), out var facts) ? facts : [];

    /// <summary>Fails when the file speaks of a field that nobody asked for: one that is gone, or a spelling mistake.</summary>
    public void AssertUsed()
    {
        if (_facts.Count > 0)
        {
            throw new InvalidOperationException($"{_name} names fields that the client does not have: {string.Join(", ", _facts.Keys)}");
        }
    }
}
