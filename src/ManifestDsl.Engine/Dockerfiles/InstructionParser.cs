using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Dockerfiles;

/// <summary>Takes instructions apart: keyword, options, arguments, here-documents.</summary>
internal sealed class InstructionParser(string text, string? file, char escape, List<DockerfileError> errors)
{
    /// <summary>Parses one instruction; its here-documents are the lines that follow.</summary>
    /// <returns>Null for what is no instruction; an error says so.</returns>
    public Instruction? Parse(SourceLine line, PhysicalLines lines)
    {
        var instruction = Parse(line, 0, isTrigger: false);
        if (instruction is null)
        {
            return null;
        }

        var holder = instruction.Trigger ?? instruction;
        if (holder.IsJson || holder.Keyword is not ("RUN" or "COPY" or "ADD"))
        {
            return instruction;
        }

        var documents = new HereDocumentReader(text, file, escape, errors).Read(holder.Arguments, lines);
        if (documents.IsEmpty)
        {
            return instruction;
        }

        holder = holder with { HereDocuments = documents };
        return instruction.Trigger is null ? holder : instruction with { Trigger = holder };
    }

    private Instruction? Parse(SourceLine line, int start, bool isTrigger)
    {
        var content = line.Text;
        start = WordSplitter.Skip(content, start);
        var end = start;
        while (end < content.Length && !char.IsWhiteSpace(content[end]))
        {
            end++;
        }

        var keyword = content.Substring(start, end - start).ToUpperInvariant();
        var place = Place(line, start, end - start);
        var whole = Place(line, start, content.TrimEnd().Length - start);
        var form = InstructionForms.Of(keyword);
        if (form == InstructionForm.None)
        {
            errors.Add(new DockerfileError($"'{content.Substring(start, end - start)}' is no instruction: write one such as FROM, RUN or COPY", place));
            return null;
        }

        var instruction = new Instruction(keyword, place, whole);
        if (form == InstructionForm.Trigger)
        {
            return Trigger(instruction, line, end, isTrigger);
        }

        var (flags, rest) = Flags(line, end);
        instruction = instruction with { Flags = flags, Rest = RestOf(line, rest) };
        instruction = Arguments(instruction, line, rest, form);
        InstructionChecks.Check(instruction, errors);
        return instruction;
    }

    private Instruction? Trigger(Instruction instruction, SourceLine line, int start, bool isTrigger)
    {
        if (WordSplitter.Skip(line.Text, start) >= line.Length)
        {
            errors.Add(new DockerfileError("ONBUILD has no instruction: write one after it", instruction.Provenance));
            return instruction;
        }

        var inner = isTrigger ? null : Parse(line, start, isTrigger: true);
        if (isTrigger || inner?.Keyword is "FROM" or "MAINTAINER" or "ONBUILD")
        {
            errors.Add(new DockerfileError("ONBUILD cannot keep FROM, MAINTAINER or another ONBUILD: remove it", instruction.Provenance));
        }

        return instruction with { Trigger = inner, Rest = RestOf(line, WordSplitter.Skip(line.Text, start)) };
    }

    private (ImmutableArray<InstructionFlag> Flags, int End) Flags(SourceLine line, int start)
    {
        var content = line.Text;
        var flags = ImmutableArray.CreateBuilder<InstructionFlag>();
        var at = WordSplitter.Skip(content, start);
        while (string.CompareOrdinal(content, at, "--", 0, 2) == 0)
        {
            var end = WordSplitter.End(content, at, escape);
            if (end - at == 2)
            {
                at = WordSplitter.Skip(content, end);
                break;
            }

            var flag = content.Substring(at + 2, end - at - 2);
            var equals = flag.IndexOf('=');
            flags.Add(new InstructionFlag(
                (equals < 0 ? flag : flag.Substring(0, equals)).ToLowerInvariant(),
                equals < 0 ? "" : flag.Substring(equals + 1),
                Place(line, at, end - at)));
            at = WordSplitter.Skip(content, end);
        }

        return (flags.ToImmutable(), at);
    }

    private Instruction Arguments(Instruction instruction, SourceLine line, int start, InstructionForm form)
    {
        var content = line.Text;
        if (form is InstructionForm.Command && instruction.Keyword == "HEALTHCHECK")
        {
            // The word CMD or NONE stays in front; what follows it may be JSON.
            var end = WordSplitter.End(content, start, escape);
            var type = Between(line, start, end - start);
            var command = Command(line, WordSplitter.Skip(content, end));
            return instruction with
            {
                Arguments = type.Text.Length == 0 ? [] : [type, .. command.Words],
                IsJson = command.IsJson,
                Rest = RestOf(line, WordSplitter.Skip(content, end)),
            };
        }

        switch (form)
        {
            case InstructionForm.Assignments:
                return instruction with { Assignments = Assignments(instruction, line, start) };
            case InstructionForm.Command:
                var (words, isJson) = Command(line, start);
                return instruction with { Arguments = words, IsJson = isJson };
            case InstructionForm.Text:
                var rest = RestOf(line, start);
                return instruction with { Arguments = rest.Text.Length == 0 ? [] : [rest] };
            default:
                return instruction with { Arguments = Words(line, start) };
        }
    }

    private (ImmutableArray<Word> Words, bool IsJson) Command(SourceLine line, int start)
    {
        if (new JsonStrings(line.Text, start).Read() is not { } items)
        {
            return (Words(line, start), false);
        }

        return ([.. items.Select(item => new Word(item.Value, Place(line, item.Start, item.Length)))], true);
    }

    private ImmutableArray<Word> Words(SourceLine line, int start) =>
        [.. WordSplitter.Split(line.Text, start, escape).Select(word => Between(line, word.Start, word.Length))];

    private ImmutableArray<Assignment> Assignments(Instruction instruction, SourceLine line, int start)
    {
        var words = Words(line, start);
        var assignments = ImmutableArray.CreateBuilder<Assignment>();

        // ENV and LABEL have an old form without '=': the name, and the rest of the line.
        if (instruction.Keyword != "ARG" && words.Length > 0 && words[0].Text.IndexOf('=') < 0)
        {
            if (words.Length == 1)
            {
                errors.Add(new DockerfileError($"{instruction.Keyword} {words[0].Text} has no value: write {words[0].Text}=value", words[0].Provenance));
                return [];
            }

            var value = RestOf(line, WordSplitter.Skip(line.Text, start + words[0].Text.Length));
            return [new Assignment(words[0].Text, value.Text, RestOf(line, start).Provenance)];
        }

        foreach (var word in words)
        {
            var equals = word.Text.IndexOf('=');
            if (equals == 0 || (equals < 0 && instruction.Keyword != "ARG"))
            {
                errors.Add(new DockerfileError($"'{word.Text}' is no assignment: write name=value, the value in quotes when it has blanks", word.Provenance));
                continue;
            }

            assignments.Add(equals < 0
                ? new Assignment(word.Text, null, word.Provenance)
                : new Assignment(word.Text.Substring(0, equals), word.Text.Substring(equals + 1), word.Provenance));
        }

        return assignments.ToImmutable();
    }

    private Word RestOf(SourceLine line, int start) => Between(line, start, Math.Max(0, line.Text.TrimEnd().Length - start));

    private Word Between(SourceLine line, int start, int length) =>
        new(length == 0 ? "" : line.Text.Substring(start, length), Place(line, start, length)) { Source = (line, start) };

    private Provenance Place(SourceLine line, int start, int length)
    {
        var (from, count) = line.SpanOf(start, length);
        return new Provenance(file, from, count);
    }
}
