using System.Text;
using ManifestDsl.Engine.Dockerfiles;

namespace ManifestDsl.Engine.Tests.Dockerfiles;

/// <summary>A Dockerfile as it was read, as text: one line for each instruction, then the errors.</summary>
internal static class DockerfileText
{
    public static string Of(Dockerfile file)
    {
        var text = new StringBuilder();
        foreach (var instruction in file.Instructions)
        {
            text.Append(Of(instruction)).Append('\n');
        }

        foreach (var error in file.Errors)
        {
            text.Append("! ").Append(error.Message).Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }

    public static string Of(Instruction instruction)
    {
        var text = new StringBuilder(instruction.Keyword);
        foreach (var flag in instruction.Flags)
        {
            text.Append(" --").Append(flag.Name).Append(flag.Value.Length > 0 ? "=" + flag.Value : "");
        }

        if (instruction.Trigger is { } trigger)
        {
            return text.Append(" > ").Append(Of(trigger)).ToString();
        }

        if (instruction.IsJson)
        {
            text.Append(" json");
        }

        foreach (var word in instruction.Arguments)
        {
            text.Append(" |").Append(word.Text);
        }

        foreach (var assignment in instruction.Assignments)
        {
            text.Append(" {").Append(assignment.Name).Append(assignment.Value is null ? "" : "=" + assignment.Value).Append('}');
        }

        foreach (var document in instruction.HereDocuments)
        {
            text.Append(" <<").Append(document.Name).Append(document.Expands ? "" : "!").Append('[').Append(document.Content.Replace("\n", "/")).Append(']');
        }

        return text.ToString();
    }
}
