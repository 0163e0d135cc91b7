using System.Collections.Immutable;
using System.Globalization;

namespace ManifestDsl.Engine.Api;

/// <summary>
/// Reads the data file: a line for each kind (apiVersion, kind, type), then for each type an empty line, its name, and a line for each
/// field: its name, <c>!</c> when it is required, its value, and facts about it with <c>;</c> in front. A line with <c>*</c>
/// is a choice between fields.
/// </summary>
internal static class SchemaText
{
    private const string ResourceName = "ManifestDsl.Engine.Api.Schema.txt";

    private static string? _text;

    private static string Text => _text ??= Load();

    /// <summary>The name of a kind's type, or null.</summary>
    public static string? TypeOf(string apiVersion, string kind)
    {
        // One search in one text: no index has to be built in each compiler process.
        var line = $"\n{apiVersion} {kind} ";
        var start = apiVersion.Length == 0 || kind.Length == 0 ? -1 : Text.IndexOf(line, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        start += line.Length;
        return Text.Substring(start, Text.IndexOf('\n', start) - start);
    }

    /// <summary>Reads the type of this name; null when there is none.</summary>
    public static ApiType? Read(string name)
    {
        var head = $"\n\n{name}\n";
        var start = name.Length == 0 ? -1 : Text.IndexOf(head, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        var fields = ImmutableArray.CreateBuilder<ApiField>();
        var choices = ImmutableArray.CreateBuilder<ApiChoice>();
        for (start += head.Length; start < Text.Length && Text[start] == ' ';)
        {
            var end = Text.IndexOf('\n', start);
            var line = Text.Substring(start + 1, end - start - 1);
            if (line[0] == '*')
            {
                choices.Add(ReadChoice(line));
            }
            else
            {
                fields.Add(ReadField(line));
            }

            start = end + 1;
        }

        return new ApiType(name, fields.ToImmutable(), choices.ToImmutable());
    }

    private static ApiChoice ReadChoice(string line)
    {
        var space = line.IndexOf(' ');
        return new ApiChoice(ImmutableArray.Create(line.Substring(space + 1).Split('|')), line.Substring(0, space) == "*one");
    }

    private static ApiField ReadField(string line)
    {
        var space = line.IndexOf(' ');
        var isRequired = line[space - 1] == '!';
        var parts = line.Substring(space + 1).Split(';');
        return new ApiField(line.Substring(0, isRequired ? space - 1 : space), ReadValue(parts[0]))
        {
            IsRequired = isRequired,
            Allowed = ImmutableArray.Create(Fact(parts, "enum=")?.Split('|') ?? []),
            IsNonEmpty = Fact(parts, "nonempty") is not null,
            Form = ApiForms.Parse(Fact(parts, "form=")),
            KeyForm = ApiForms.Parse(Fact(parts, "keyform=")),
            Minimum = Number(Fact(parts, "min=")),
            Maximum = Number(Fact(parts, "max=")),
            ListKeys = ImmutableArray.Create(Fact(parts, "keys=")?.Split(',') ?? []),
            IsSet = Fact(parts, "set") is not null,
            Default = Fact(parts, "default="),
        };
    }

    private static long? Number(string? text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Fact(string[] parts, string name)
    {
        for (var i = 1; i < parts.Length; i++)
        {
            if (parts[i].StartsWith(name, StringComparison.Ordinal))
            {
                return parts[i].Substring(name.Length);
            }
        }

        return null;
    }

    private static ApiValue ReadValue(string text) => text switch
    {
        "any" => new ApiValue(ApiValueKind.Any),
        "string" => new ApiValue(ApiValueKind.Text),
        "bool" => new ApiValue(ApiValueKind.Boolean),
        "int" => new ApiValue(ApiValueKind.Integer),
        "long" => new ApiValue(ApiValueKind.LongInteger),
        "number" => new ApiValue(ApiValueKind.Number),
        "quantity" => new ApiValue(ApiValueKind.Quantity),
        "int-or-string" => new ApiValue(ApiValueKind.IntegerOrText),
        "time" => new ApiValue(ApiValueKind.Time),
        "bytes" => new ApiValue(ApiValueKind.Bytes),
        _ when text[0] == '[' => new ApiValue(ApiValueKind.List, ReadValue(text.Substring(1, text.Length - 2))),
        _ when text[0] == '{' => new ApiValue(ApiValueKind.Map, ReadValue(text.Substring(1, text.Length - 2))),
        _ => new ApiValue(ApiValueKind.Object, typeName: text),
    };

    private static string Load()
    {
        // A missing resource would be a broken build of this assembly; even then nothing is found rather than thrown.
        using var stream = typeof(SchemaText).Assembly.GetManifestResourceStream(ResourceName);
        if (stream is null)
        {
            return "\n";
        }

        using var reader = new StreamReader(stream);
        return "\n" + reader.ReadToEnd();
    }
}
