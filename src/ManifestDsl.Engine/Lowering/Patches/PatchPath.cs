using System.Collections.Immutable;

namespace ManifestDsl.Engine.Lowering.Patches;

/// <summary>The path of a patch: <c>spec.template.spec.containers[web].image</c>.</summary>
internal sealed class PatchPath
{
    private PatchPath(string text, ImmutableArray<PatchStep> steps)
    {
        Text = text;
        Steps = steps;
    }

    /// <summary>The path as it was written.</summary>
    public string Text { get; }

    /// <summary>The steps; at least one.</summary>
    public ImmutableArray<PatchStep> Steps { get; }

    /// <summary>The path up to and without a step; empty for the first.</summary>
    public string Before(int step) => step == 0 ? "" : Text.Substring(0, Steps[step - 1].End);

    /// <summary>Reads a path; null with the reason when it is none.</summary>
    public static PatchPath? Parse(string text, out string problem)
    {
        var steps = ImmutableArray.CreateBuilder<PatchStep>();
        var i = 0;
        while (i < text.Length)
        {
            var isBracketed = text[i] == '[';
            if (isBracketed ? steps.Count == 0 : steps.Count > 0 && text[i++] != '.')
            {
                problem = isBracketed ? "it must begin with a field" : $"a '.' or '[' belongs after '{text.Substring(0, i - 1)}'";
                return null;
            }

            var start = isBracketed ? i + 1 : i;
            var end = isBracketed ? text.IndexOf(']', start) : text.IndexOfAny(['.', '['], start);
            if (end < 0 && isBracketed)
            {
                problem = $"the ']' after '{text.Substring(start)}' is missing";
                return null;
            }

            end = end < 0 ? text.Length : end;
            if (end == start)
            {
                problem = "a name in it is empty";
                return null;
            }

            i = isBracketed ? end + 1 : end;
            steps.Add(new PatchStep(text.Substring(start, end - start), isBracketed, i));
        }

        problem = text.Length == 0 ? "it is empty" : text[text.Length - 1] == '.' ? "a name in it is empty" : "";
        return problem.Length == 0 ? new PatchPath(text, steps.ToImmutable()) : null;
    }
}
