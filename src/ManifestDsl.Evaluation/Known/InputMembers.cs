using System.Text;
using ManifestDsl.Engine.Model;
using ManifestDsl.Evaluation.Inputs;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Known;

/// <summary><c>ManifestDsl.Build</c>: what the build hands over.</summary>
internal static class InputMembers
{
    public const string Type = "ManifestDsl.Build";

    // Strict: bytes that are no text must not become text.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static void Register(MemberTable table)
    {
        table.Add(Type, "Property", static call => Ask(call, InputKind.Property, Property));
        table.Add(Type, "File", static call => Ask(call, InputKind.File, File));
        table.Add(Type, "FileBytes", static call => Ask(call, InputKind.File, FileBytes));
    }

    private static Value Ask(KnownCall call, InputKind kind, Func<KnownCall, string, BuildInput, Value> answer)
    {
        if (call.FirstUnknown() is { } unknown)
        {
            return unknown;
        }

        if (call.Arguments is not [ConstantValue { Object: string name }, ..])
        {
            return call.Unknown($"'Build.{call.Member.Name}' is called with null here: write the name of a {(kind == InputKind.File ? "file" : "property")}");
        }

        var input = call.Frame.Session.Input(kind, name);
        return input.Form == InputForm.Problem ? Missing(call, input.Content) : answer(call, name, input);
    }

    private static Value Property(KnownCall call, string name, BuildInput input)
    {
        if (call.ResultType is not { } type || !PropertyValues.IsSupported(type))
        {
            return call.Unknown($"a property is a string, bool, int, long, double or an enum: '{call.ResultType?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}' is none of these, so make it from the string");
        }

        if (input.Content.Trim().Length == 0)
        {
            // MSBuild does not tell an empty property from one that is not set.
            return call.Arguments.Length > 1
                ? call.Arguments[1]
                : Missing(call, $"the property '{name}' is empty in this build: set it in the project or with -p:{name}=…, or give a default, Build.Property(\"{name}\", …)");
        }

        return PropertyValues.TryParse(input.Content, type, out var value)
            ? call.Constant(value)
            : Missing(call, $"the property '{name}' is '{Shorten(input.Content)}' in this build, which is no {PropertyValues.Describe(type)}");
    }

    private static Value File(KnownCall call, string name, BuildInput input)
    {
        if (input.Form == InputForm.Text)
        {
            return call.Constant(input.Content);
        }

        try
        {
            var text = Utf8.GetString(Convert.FromBase64String(input.Content));

            // As everywhere in .NET, the mark says how to read the text and is not part of it.
            text = text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;
            if (text.IndexOf('\0') < 0)
            {
                return call.Constant(text);
            }
        }
        catch (ArgumentException)
        {
            // Said below.
        }

        return Missing(call, $"'{name}' is not UTF-8 text: save it as UTF-8, or take its bytes with Build.FileBytes(\"{name}\")");
    }

    private static Value FileBytes(KnownCall call, string name, BuildInput input) => new FileBytesValue(
        input.Form == InputForm.Base64 ? input.Content : Convert.ToBase64String(Utf8.GetBytes(input.Content)),
        call.Frame.Session.Compilation,
        call.Frame.Origin(call.Operation));

    private static UnknownValue Missing(KnownCall call, string reason) => new(reason, call.Frame.Origin(call.Operation), UnknownCause.MissingInput);

    private static string Shorten(string text) => text.Length > 60 ? text.Substring(0, 60) + "…" : text;
}
